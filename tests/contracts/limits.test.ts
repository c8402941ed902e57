import { describe, expect, it } from 'vitest'
import { operations } from '#core/contracts/index'
import type { AnyOperation } from '#core/contracts/operation'
import { typedCode } from '#core/contracts/shapes'
import { codeWaits } from '#core/domain/assessment/one-time-code'

type Part = { readonly _zod: { readonly def: Readonly<Record<string, unknown>> & { readonly type: string } } }

/** Where an input has a text, and whether it is a code as somebody typed it. */
function textsIn(part: Part, path: string): { readonly path: string; readonly typed: boolean }[] {
  const { def } = part._zod
  const inner = (one: unknown, at = path) => textsIn(one as Part, at)
  switch (def.type) {
    case 'string':
      return [{ path, typed: part === (typedCode as unknown as Part) }]
    case 'nullable':
    case 'optional':
      return inner(def.innerType)
    case 'array':
      return inner(def.element, `${path}.*`)
    case 'record':
      return inner(def.valueType, `${path}.*`)
    case 'union':
      return (def.options as readonly Part[]).flatMap((one) => inner(one))
    case 'object':
      return Object.entries(def.shape as Record<string, Part>).flatMap(([key, one]) =>
        inner(one, path === '' ? key : `${path}.${key}`),
      )
    default:
      return []
  }
}

const all: readonly AnyOperation[] = operations
const textsOf = ({ input }: AnyOperation) => textsIn(input as unknown as Part, '')

/** What somebody leaves is counted in an instance's memory alone, where nothing may be stored of who it was; the wall behind that. */
const walls: Readonly<Record<string, string>> = {
  'assessments.handOver':
    'two thousand of everybody together in a day, counted in the transaction that stores (`handed-in-full`)',
  'placements.noteStep': 'a number told in full tens and no sooner than the week after; nothing else comes of it',
  'courses.beginPlay': 'writes nothing',
  'courses.beat': 'writes once a person, lesson and day, under a mark in the transaction that counts',
  'duty.takeNumber':
    'one a person, site and day, and two hundred a site and day, in the document of the queue (`numbers-full`)',
  'duty.giveUpTurn': 'ends one number that is held, once; its id is of chance',
}

/** What anybody may ask for by a name or a code of it, without being known: why trying many of them brings nothing. */
const isPublic = 'the same for everybody: it hangs on a wall or stands in a list'
const isOfChance = 'an id of chance, of 128 bits: nobody meets one by trying'
const asked: Readonly<Record<string, string>> = {
  'assessments.listDefinitions': isPublic,
  'content.openCollection': isPublic,
  'content.readArticle': isPublic,
  'content.searchArticles': isPublic,
  'content.openIssue': isPublic,
  'content.openKit': isPublic,
  'sites.land': isPublic,
  'sites.list': isPublic,
  'courses.open': isPublic,
  'courses.openLesson': isPublic,
  'duty.readTurn': isOfChance,
}

/** What is tried like a code and is none that somebody types: why no wrong one is counted. */
const noCodes: Readonly<Record<string, string>> = {
  'appointments.readNumber: code':
    'WeChat’s own, of 64 letters, made by a tap on its button; stands for whoever tapped',
}

describe('how often something may be done', () => {
  it('is said by everything that writes or leaves something, more than never and bounded', () => {
    for (const one of all) {
      if (one.write) expect([one.name, one.perDay >= 1 && one.perDay <= 1200]).toEqual([one.name, true])
      if ('leaves' in one) expect([one.name, one.leftPerDay >= 1 && one.leftPerDay <= 6000]).toEqual([one.name, true])
    }
  })

  it('of what is left by nobody has a wall in the database, or says what there is instead', () => {
    const left = all.filter((one) => 'leaves' in one).map(({ name }) => name)
    expect(left.sort()).toEqual(Object.keys(walls).sort())
  })

  it('of what can be guessed is counted: of the person, of where they come from and of everybody, and a wait has a name', () => {
    const guessed = all.filter(
      (one) => one.refusals.includes('code-unknown') || textsOf(one).some(({ typed }) => typed),
    )
    expect(guessed.length).toBeGreaterThan(8)
    for (const one of guessed) {
      expect([one.name, codeWaits.filter((wait) => !one.refusals.includes(wait)), one.write]).toEqual([
        one.name,
        [],
        true,
      ])
    }
  })

  it('of a code of any other kind says why not', () => {
    const codes = all.flatMap((one) =>
      one.refusals.some((refusal) => (codeWaits as readonly string[]).includes(refusal))
        ? []
        : textsOf(one).flatMap(({ path }) => (/code$/i.test(path) ? [`${one.name}: ${path}`] : [])),
    )
    expect(codes).toEqual(Object.keys(noCodes))
  })

  it('of what anybody reads by its name has no limit, and says why trying brings nothing', () => {
    const read = all.filter(
      (one) => !one.write && !('leaves' in one) && one.access.includes('anyone') && textsOf(one).length > 0,
    )
    expect(read.map(({ name }) => name).sort()).toEqual(Object.keys(asked).sort())
  })
})
