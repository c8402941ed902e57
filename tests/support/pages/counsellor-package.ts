import { agendaPages } from './agenda-pages'
import type { DrawnPage } from './drawn-page'
import { termsPages } from './terms-pages'

export const counsellorPages: readonly DrawnPage[] = [...agendaPages, ...termsPages]
