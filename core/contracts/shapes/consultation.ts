import * as z from 'zod/mini'
import { LONGEST_WORDS } from '#core/domain/consultations/consultation'

/** What is written to each other; looked through for what names somebody before it is stored. */
export const consultationWords = z.string().check(z.maxLength(LONGEST_WORDS))
