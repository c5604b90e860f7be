import type { Config } from './config.ts'

/**
 * Gives an editor the type of a configuration that is written in JavaScript or TypeScript.
 *
 * @param config The configuration.
 * @returns The same object; `loadConfig` and `publish` validate it.
 * @example
 * export default defineConfig({ publication: 'The Example Weekly', baseUrl: 'https://www.example.com/' })
 */
export function defineConfig(config: Config): Config {
  return config
}
