import { serve } from '../_runtime/serve'
import { bookHandler } from './book'
import { cancelHandler } from './cancel'
import { listAgendaHandler } from './list-agenda'
import { listCounsellorsHandler } from './list-counsellors'
import { listMineHandler } from './list-mine'
import { listOpeningsHandler } from './list-openings'

export const main = serve([
  listCounsellorsHandler,
  listOpeningsHandler,
  bookHandler,
  cancelHandler,
  listMineHandler,
  listAgendaHandler,
])
