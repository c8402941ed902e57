import * as z from 'zod/mini'
import type { Condition } from '#core/domain/assessment/condition'
import { faultIn } from '#core/domain/assessment/define'
import type { Passport } from '#core/domain/assessment/passport'
import type { ScoreRule, Term } from '#core/domain/assessment/rules'
import type { Scale } from '#core/domain/assessment/scale'
import { answer, civilDate, count, line, minutes, name, points, shortId, text, upTo, version } from '../shapes'
import { agesFields, direction, respondent } from './catalogue-entry'

/** The one door of a definition that does not come from the program: looked at whole, then checked as the program's are. */
const filled = text.check(z.minLength(1))
const short = name.check(z.minLength(1))
const ages = z.strictObject(agesFields)
const sex = z.enum(['female', 'male'])
const rounding = z.enum(['floor', 'halfUp'])

const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ item: shortId, atLeast: points }),
    z.strictObject({ item: shortId, atMost: points }),
    z.strictObject({ score: shortId, atLeast: points }),
    z.strictObject({ score: shortId, atMost: points }),
    z.strictObject({ sex }),
    z.strictObject({ ageFrom: count }),
    z.strictObject({ all: upTo(100, condition) }),
    z.strictObject({ any: upTo(100, condition) }),
    z.strictObject({ not: condition }),
    z.strictObject({ count: upTo(100, condition), atLeast: count }),
  ]),
)

const term: z.ZodMiniType<Term> = z.union([
  z.strictObject({ item: shortId, times: z.exactOptional(points) }),
  z.strictObject({ score: shortId, times: z.exactOptional(points) }),
])
const of = upTo(250, term)
const missing = z.union([
  z.strictObject({ rule: z.literal('none') }),
  z.strictObject({ rule: z.literal('prorate'), upTo: count, round: z.exactOptional(rounding) }),
  z.strictObject({ rule: z.literal('zero'), upTo: count }),
])
const step = z.strictObject({ from: points, points })

const rule: z.ZodMiniType<ScoreRule> = z.union([
  z.strictObject({ kind: z.literal('sum'), of, atLeast: z.exactOptional(points), missing }),
  z.strictObject({ kind: z.literal('mean'), of, missing }),
  z.strictObject({ kind: z.literal('count'), of, atLeast: points, missing }),
  z.strictObject({
    kind: z.literal('standard'),
    of: term,
    times: points,
    plus: z.exactOptional(points),
    round: z.exactOptional(rounding),
  }),
  z.strictObject({ kind: z.literal('points'), of: term, steps: z.tuple([step], step).check(z.maxLength(50)) }),
  z.strictObject({ kind: z.literal('ratio'), of: term, by: term, times: points, ofNothing: z.exactOptional(points) }),
  z.strictObject({ kind: z.literal('elapsed'), from: term, until: term, day: count }),
])

const option = z.strictObject({ value: answer, label: line, loinc: z.exactOptional(name) })
const item = z.strictObject({
  id: shortId,
  stem: filled,
  help: z.exactOptional(filled),
  options: z.exactOptional(upTo(20, option)),
  number: z.exactOptional(
    z.strictObject({ min: answer, max: count, unit: z.enum(['minutes', 'minute-of-day', 'times']) }),
  ),
  reversed: z.exactOptional(z.literal(true)),
  unscored: z.exactOptional(z.literal(true)),
  optional: z.exactOptional(z.literal(true)),
  group: z.exactOptional(shortId),
  askedIf: z.exactOptional(condition),
  critical: z.exactOptional(z.union([z.strictObject({ atLeast: answer }), z.strictObject({ atMost: answer })])),
  loinc: z.exactOptional(name),
})

const outcome = {
  id: shortId,
  headline: filled,
  meaning: filled,
  nextStep: z.enum(['read', 'retest', 'longer', 'talk', 'talk-soon', 'doctor']),
}
const band = z.strictObject({ ...outcome, from: points })
const bandSet = z.strictObject({
  id: shortId,
  score: shortId,
  source: filled,
  evidence: z.enum(['read', 'recalled']),
  onlyFor: z.exactOptional(z.strictObject({ sex: z.exactOptional(sex), ages: z.exactOptional(ages) })),
  bands: z.tuple([band], band).check(z.maxLength(20)),
})
const level = z.strictObject({ ...outcome, when: condition })

const passport: z.ZodMiniType<Passport> = z.strictObject({
  citation: z.nullable(filled),
  translation: z.nullable(filled),
  licence: z.nullable(z.strictObject({ summary: filled, words: filled, readAt: filled })),
  territory: z.nullable(filled),
  electronicUse: z.nullable(z.strictObject({ allowed: z.boolean(), words: filled })),
  evidence: upTo(20, z.strictObject({ what: filled, on: civilDate })),
  normSample: z.nullable(filled),
  review: z.nullable(z.strictObject({ by: short, on: civilDate })),
})

/** A definition with its text, sound in itself. */
export const definition: z.ZodMiniType<Scale> = z
  .strictObject({
    id: shortId,
    version,
    title: short,
    englishTitle: line,
    abbreviation: short,
    plainTitle: short,
    about: filled,
    minutes,
    respondents: z.tuple([respondent], respondent),
    ages,
    timeFrame: z.strictObject({ days: z.nullable(count), words: short }),
    lead: text,
    parameters: upTo(2, z.enum(['sex', 'age'])),
    options: upTo(20, option),
    groups: z.exactOptional(
      upTo(
        50,
        z.strictObject({
          id: shortId,
          title: short,
          ages: z.exactOptional(ages),
          window: z.exactOptional(ages),
        }),
      ),
    ),
    items: z.tuple([item], item).check(z.maxLength(250)),
    scores: upTo(
      40,
      z.strictObject({
        id: shortId,
        title: short,
        role: z.enum(['total', 'subscale', 'validity', 'step']),
        rule,
        direction: z.exactOptional(direction),
        loinc: z.exactOptional(name),
      }),
    ),
    bandSets: upTo(40, bandSet),
    patterns: upTo(
      8,
      z.strictObject({
        id: shortId,
        source: filled,
        levels: z.tuple([level], level).check(z.maxLength(10)),
        otherwise: z.strictObject(outcome),
      }),
    ),
    shows: z.union([z.strictObject({ score: shortId, number: z.boolean() }), z.strictObject({ pattern: shortId })]),
    direction,
    retestAfterDays: z.nullable(count),
    longer: z.exactOptional(shortId),
    contradictions: z.exactOptional(upTo(50, condition)),
    loinc: z.exactOptional(name),
    passport,
  })
  .check(z.refine((scale) => faultIn(scale) === null, { message: 'is not sound in itself' }))
