export { readWords } from './read-words.ts'
export { score, sourceSerif } from './score.ts'
export { printScores } from './print.ts'
export type { FaceFacts, Score, WordPage } from './types.ts'
