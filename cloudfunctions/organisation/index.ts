import { serve } from '../_runtime/serve'
import { addNodeHandler } from './add-node'
import { addSiteHandler } from './add-site'
import { changeSiteHandler } from './change-site'
import { closeNodeHandler } from './close-node'
import { listDoorsHandler } from './list-doors'
import { listTreeHandler } from './list-tree'
import { moveNodeHandler } from './move-node'
import { openPlaceHandler } from './open-place'
import { openSiteHandler } from './open-site'
import { previewDoorsHandler } from './preview-doors'
import { readBuiltHandler } from './read-built'
import { readMessagesHandler } from './read-messages'
import { readStaffingHandler } from './read-staffing'
import { renameNodeHandler } from './rename-node'
import { saveMessagesHandler } from './save-messages'
import { setAtNodeHandler } from './set-at-node'
import { setAtSiteHandler } from './set-at-site'
import { tellDoorsHandler } from './tell-doors'

export const handlers = [
  listTreeHandler,
  openPlaceHandler,
  openSiteHandler,
  listDoorsHandler,
  previewDoorsHandler,
  readBuiltHandler,
  readStaffingHandler,
  readMessagesHandler,
  saveMessagesHandler,
  addNodeHandler,
  renameNodeHandler,
  moveNodeHandler,
  closeNodeHandler,
  setAtNodeHandler,
  addSiteHandler,
  changeSiteHandler,
  setAtSiteHandler,
  tellDoorsHandler,
]

export const main = serve(handlers)
