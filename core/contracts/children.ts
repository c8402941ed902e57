export { listChildren } from './children/list'
export * from './children/records'
export { saveChild } from './children/save'
