export { listJobs } from './jobs/list'
export { watchJobs } from './jobs/watch'
