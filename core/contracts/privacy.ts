export { carryOut } from './privacy/carry-out'
export { deleteEverything } from './privacy/delete-everything'
export { readKept } from './privacy/read-kept'
export { retain } from './privacy/retain'
