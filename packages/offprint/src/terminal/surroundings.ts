/** Something to write to: `process.stdout`, or what a test looks at. */
export interface Stream {
  write: (chunk: string | Uint8Array) => unknown
  /** Whether a person is looking. */
  isTTY?: boolean | undefined
  /** Characters in a line, where a person is looking. */
  columns?: number | undefined
}

/** All that the command line knows of the machine; `process` in earnest. */
export interface Surroundings {
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  stdin: AsyncIterable<Uint8Array | string>
  stdout: Stream
  stderr: Stream
  /** ISO day, for dates that are yet to come. Default: no date is. */
  today?: string | undefined
}
