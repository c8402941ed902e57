export { land } from './sites/land'
export { listSites } from './sites/list'
export * from './sites/records'
