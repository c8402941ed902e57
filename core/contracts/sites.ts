export { land } from './sites/land'
export { listSites } from './sites/list'
export { listHotlines } from './sites/list-hotlines'
export * from './sites/records'
