export { exportTable } from './setup/export'
export { checkTables, importTables } from './setup/import'
export { readProgress } from './setup/progress'
