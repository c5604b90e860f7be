export { checkGraph, type CheckOptions } from './check-graph.ts'
export { checkPage, type CheckPageOptions } from './check-page.ts'
export { allProfiles, type Certainty, type DataMessage, type Profile } from './finding.ts'
