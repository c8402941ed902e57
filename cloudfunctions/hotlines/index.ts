import { serve } from '../_runtime/serve'
import { listKeptHandler } from './list-kept'
import { noteTestHandler } from './note-test'
import { saveHandler } from './save'
import { setClosedHandler } from './set-closed'

export const handlers = [listKeptHandler, saveHandler, setClosedHandler, noteTestHandler]

export const main = serve(handlers)
