import { settleAttempt, whoAmI } from './account'
import {
  bookAppointment,
  cancelAppointment,
  listAgenda,
  listCounsellors,
  listMyAppointments,
  listOpenings,
  listSoonestPlaces,
} from './appointments'
import { forgetAssessment, listMyAssessments, submitAssessment } from './assessments'
import { listArticles, readArticle } from './content'
import type { CommonRefusal, RefusalOf } from './operation'
import { land, listSites } from './sites'

/** Every operation there is; the wording tables and the front-door tests are exhaustive over it. */
export const operations = [
  whoAmI,
  settleAttempt,
  listCounsellors,
  listSoonestPlaces,
  listOpenings,
  bookAppointment,
  cancelAppointment,
  listMyAppointments,
  listAgenda,
  submitAssessment,
  listMyAssessments,
  forgetAssessment,
  listArticles,
  readArticle,
  land,
  listSites,
] as const

export type Refusal = RefusalOf<(typeof operations)[number]> | CommonRefusal
