export { listKept } from './hotlines/list-kept'
export { noteDialTest } from './hotlines/note-test'
export { saveLine } from './hotlines/save'
export { setLineClosed } from './hotlines/set-closed'
