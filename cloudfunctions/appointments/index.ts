import { serve } from '../_runtime/serve'
import { bookHandler } from './book'
import { cancelHandler } from './cancel'
import { listAgendaHandler } from './list-agenda'
import { listCounsellorsHandler } from './list-counsellors'
import { listMineHandler } from './list-mine'
import { listOpeningsHandler } from './list-openings'
import { listSoonestHandler } from './list-soonest'

export const main = serve([
  listCounsellorsHandler,
  listSoonestHandler,
  listOpeningsHandler,
  bookHandler,
  cancelHandler,
  listMineHandler,
  listAgendaHandler,
])
