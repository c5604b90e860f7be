/**
 * In a process of its own: makes a PDF of the text that it is given, and prints the most memory that the process held,
 * in MB. Plain JavaScript on the packages as they are delivered: a compiler in the process would be counted too.
 */
import { readFileSync } from 'node:fs'
import { fromMarkdown } from '@offprint/core'
import { toPdf } from '@offprint/pdf'

const stdin = 0
await toPdf(fromMarkdown(readFileSync(stdin)))
process.stdout.write(String(process.resourceUsage().maxRSS / 1000))
