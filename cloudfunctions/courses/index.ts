import { serve } from '../_runtime/serve'
import { beatHandler } from './beat'
import { beginPlayHandler } from './begin-play'
import { clearMarksHandler } from './clear-marks'
import { listHandler } from './list'
import { listKeptHandler } from './list-kept'
import { openHandler } from './open'
import { openLessonHandler } from './open-lesson'
import { readFiguresHandler } from './read-figures'
import { readKeptHandler } from './read-kept'
import { removeLessonHandler } from './remove-lesson'
import { saveHandler } from './save'
import { saveLessonHandler } from './save-lesson'
import { setPopulationHandler } from './set-population'

export const handlers = [
  listHandler,
  openHandler,
  openLessonHandler,
  beginPlayHandler,
  beatHandler,
  clearMarksHandler,
  listKeptHandler,
  readKeptHandler,
  readFiguresHandler,
  saveHandler,
  saveLessonHandler,
  removeLessonHandler,
  setPopulationHandler,
]

export const main = serve(handlers)
