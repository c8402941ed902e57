import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sealedText } from '../../../cloudfunctions/_store/appointments'
import { shapes } from '../../../cloudfunctions/_store/rows'
import { schema } from '../../../cloudfunctions/_store/schema'
import { sealedFields, withSeals } from '../../../cloudfunctions/_store/sealed-fields'

for (const file of readdirSync('cloudfunctions/_store')) {
  await import(`../../../cloudfunctions/_store/${file.slice(0, -3)}.ts`)
}

type Part = { readonly _zod: { readonly def: Readonly<Record<string, unknown>> & { readonly type: string } } }

/** Every text of a schema, by its path; what may stand there is anything that fits the length. */
function textsIn(part: Part, path: string): { readonly path: string; readonly part: Part }[] {
  const { def } = part._zod
  const inner = (one: unknown, at: string) => textsIn(one as Part, at)
  switch (def.type) {
    case 'string':
      return [{ path, part }]
    case 'nullable':
    case 'optional':
      return inner(def.innerType, path)
    case 'array':
      return inner(def.element, `${path}.*`)
    case 'record':
      return inner(def.valueType, `${path}.*`)
    case 'union':
      return (def.options as readonly Part[]).flatMap((one) => textsIn(one, path))
    case 'object':
      return Object.entries(def.shape as Record<string, Part>).flatMap(([key, one]) =>
        textsIn(one, path === '' ? key : `${path}.${key}`),
      )
    default:
      return []
  }
}

/** Ids, dates and the like have a form; what has none may hold a name, a number or a story. */
const hasForm = ({ _zod: { def } }: Part) =>
  ((def.checks ?? []) as readonly Part[]).some(({ _zod }) =>
    ['string_format', 'custom'].includes(String((_zod.def as { check?: string }).check)),
  )

/** Written for everybody to read, by people of the house. A person's own words, name or number are in none of them. */
const everybodys = new Set([
  ...[
    'nodes',
    'sites',
    'placements',
    'site-pictures',
    'articles',
    'article-collections',
    'pieces',
    'piece-versions',
    'piece-pictures',
  ],
  ...['picture-parts', 'counsellors', 'holiday-tables', 'hotlines', 'courses', 'lesson-bodies', 'populations'],
  ...['wordings', 'licence-files', 'licence-parts', 'hand-outs', 'step-counts'],
])

/** Texts without a form that stand beside somebody's, and what they are instead of theirs. */
const notTheirs: Readonly<Record<string, string>> = {
  'people: appointments.*.code': 'what they say at the door',
  'people: appointments.*.wants.called.by': 'who of the staff called, by the name they have in public',
  'appointments: code': 'what they say at the door',
  'appointments: wants.called.by': 'who of the staff called, by the name they have in public',
  'waiting-entries: code': 'what staff call them by',
  'counsellor-days: id': 'of a counsellor and a day',
  'counsellor-days: claims.*.seat.code': 'what somebody says at the door',
  'counsellor-days: calledOff.*.code': 'what they said at the door',
  'counsellor-days: calledOff.*.called.by': 'who of the staff called, by the name they have in public',
  'room-days: id': 'of a room and a day',
  'feedback: id': 'of a counsellor and a month',
  'message-settings: templates.*.fields.*.words': 'what the organisation says to everybody alike',
  'child-results: share.code': 'what they say at the door',
  'administrations: share.code': 'what they say at the door',
  'record-openings: record.code': 'what they say at the door',
  'record-moves: asked.record.code': 'what they say at the door',
  'key-turns: pass.after': 'an id',
  'row-walks: pass.after': 'an id',
  'staff: trainings.*.what': 'what they were trained in, as a manager noted it',
  'staff: introduction.text': 'what they say of themselves to residents, and gave for that',
  'staff: credentials.*.issuer': 'the office that gave it',
  'call-counts: id': 'of a function and an hour',
  'collection-sizes: collections.*.name': 'the name of a collection',
  'desk-sign-ins: computer': 'a system and a browser, in words of ours',
  'desk-sign-ins: match': 'two digits made by us',
  'desk-sessions: computer': 'a system and a browser, in words of ours',
}

describe('what is stored of a person', () => {
  it('is looked at here in every collection there is', () => {
    expect([...shapes.keys()].sort()).toEqual(schema.collections.map(({ name }) => name).sort())
  })

  it('stands in the list of what is sealed exactly where its schema takes sealed text', () => {
    const found = [...shapes].flatMap(([name, shape]) =>
      textsIn(shape as unknown as Part, '').flatMap(({ path, part }) =>
        part === (sealedText as unknown as Part) ? [`${name}: ${path}`] : [],
      ),
    )
    const listed = Object.entries(sealedFields).flatMap(([name, paths]) => paths.map((path) => `${name}: ${path}`))
    expect(found.sort()).toEqual(listed.sort())
  })

  it('is sealed wherever words, a name or a number may stand', () => {
    const open = [...shapes].flatMap(([name, shape]) =>
      everybodys.has(name)
        ? []
        : textsIn(shape as unknown as Part, '').flatMap(({ path, part }) =>
            part === (sealedText as unknown as Part) || hasForm(part) ? [] : [`${name}: ${path}`],
          ),
    )
    expect(open.filter((one) => !(one in notTheirs))).toEqual([])
    expect(Object.keys(notTheirs).filter((one) => !open.includes(one))).toEqual([])
  })
})

describe('a document put through', () => {
  const seal = `k1.${'A'.repeat(40)}`
  it('has every seal changed and nothing else, whatever else is wrong with it', () => {
    const document = {
      id: 'p1',
      v: 'no version',
      others: [{ id: 'a', name: seal }, null, 'odd', { id: 'b' }],
      appointments: [{ intake: seal, phone: null, code: seal }],
      guest: { name: seal },
      odd: { name: seal },
    }
    const after = withSeals('people', document, (_, field, recordId) => `new ${field} of ${recordId}`)
    expect(after).toEqual({
      ...document,
      others: [{ id: 'a', name: 'new name of a' }, null, 'odd', { id: 'b' }],
      appointments: [{ intake: 'new intake of null', phone: null, code: seal }],
      guest: { name: 'new name of null' },
    })
  })

  it('is as it was where no list and no seal is', () => {
    const document = { id: 'p1', others: 'none', appointments: null, guest: { name: '小禾' } }
    expect(withSeals('people', document, () => 'never')).toEqual(document)
  })
})
