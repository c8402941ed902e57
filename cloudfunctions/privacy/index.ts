import { serve } from '../_runtime/serve'
import { carryOutHandler } from './carry-out'
import { deleteEverythingHandler } from './delete-everything'
import { readKeptHandler } from './read-kept'
import { retainHandler } from './retain'

export const handlers = [readKeptHandler, deleteEverythingHandler, carryOutHandler, retainHandler]

export const main = serve(handlers)
