import { serve } from '../_runtime/serve'
import { checkTablesHandler } from './check-tables'
import { exportTableHandler } from './export-table'
import { importTablesHandler } from './import-tables'
import { readProgressHandler } from './read-progress'

export const handlers = [readProgressHandler, exportTableHandler, checkTablesHandler, importTablesHandler]

export const main = serve(handlers)
