export { bringRows } from './jobs/bring'
export { measureStore, readHealth } from './jobs/health'
export { listJobs } from './jobs/list'
export { watchJobs } from './jobs/watch'
