/**
 * In a process of its own: makes one long PDF, and prints the most memory that the process held, in MB.
 */
import { fromMarkdown } from '@offprint/core'
import { toPdf } from '@offprint/pdf'
import { long } from '../articles.ts'

await toPdf(fromMarkdown(long(Number(process.argv[2]))))
process.stdout.write(String(process.resourceUsage().maxRSS / 1000))
