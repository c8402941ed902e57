import { describe, expect, it } from 'vitest'
import type { Definition, Item, Scale } from '#core/domain/assessment/scale'
import { questionnaireOf } from '#core/interchange/questionnaire'
import { published } from '#core/scales/index'
import { skeletons } from '#core/scales/skeletons/index'
import { aScale } from '../domain/assessment/a-scale'
import { inWords } from './in-words'
import { imported } from './made-elsewhere'

/** There and back, as JSON. */
function roundTrip(scale: Scale) {
  const decision = questionnaireOf(scale, published)
  if (!decision.ok) throw new Error(decision.refusal)
  return imported(JSON.parse(JSON.stringify(decision.value)))
}

type Asked = Pick<Definition, 'options' | 'items'>

const asked = (scale: Asked) =>
  scale.items.map((item) => ({ ...item, options: item.number ? [] : (item.options ?? scale.options) }))

const definitions = [...published, ...skeletons.map(inWords)].map(
  (scale) => [`${scale.id} ${scale.version}`, scale] as const,
)

describe.each(definitions)('the definition %s, there and back', (_, scale) => {
  const { draft, missing } = roundTrip(scale)

  it('asks the same: ids, words, answers, values, order, who is asked what, what calls for support', () => {
    expect(asked(draft)).toEqual(asked(scale))
    expect(draft.items.map(({ id }) => id)).toEqual(scale.items.map(({ id }) => id))
  })

  it('says the same of the whole', () => {
    const { id, version, title, englishTitle, about, ages, lead, parameters, loinc } = scale
    expect(draft).toMatchObject({ id, version, title, englishTitle, about, ages, lead, parameters })
    expect(draft.loinc).toBe(loinc)
  })

  it('lacks what a Questionnaire does not hold, and loses no question', () => {
    const whole = missing.map(({ what }) => what)
    expect(whole).toEqual(expect.arrayContaining(['passport', 'bands', 'shown-result', 'direction', 'respondents']))
    const lost = [
      'link-id',
      'option-values',
      'asked-if',
      'code',
      'text',
      'question-type',
      'repeats',
      'options',
      'bounds',
    ]
    expect(whole.filter((what) => lost.includes(what))).toEqual([])
  })
})

describe('made for this, there and back', () => {
  it('groups keep the ages they are asked at', () => {
    const within = (id: string, group: string): Item => ({ id, stem: id, group, unscored: true })
    const scale = aScale({
      items: [...aScale().items, within('a', 'young'), within('b', 'babies'), within('c', 'young')],
      parameters: ['age'],
      groups: [
        { id: 'young', title: '小', ages: { unit: 'years', from: 6, until: 11 } },
        { id: 'babies', title: '最小', ages: { unit: 'months', from: 16, until: 30 } },
      ],
    })
    const { draft } = roundTrip(scale)
    expect(draft.groups).toEqual(scale.groups)
    expect(asked(draft)).toEqual(asked(scale))
  })

  it('answers that call for support stay so at the lower end, also of a question that counts backwards', () => {
    const [one, two, three] = aScale().items
    if (!two || !three) throw new Error('three items')
    const scale = aScale({ items: [{ ...one, critical: { atMost: 2 } }, { ...two, critical: { atLeast: 4 } }, three] })
    expect(roundTrip(scale).draft.items.map(({ critical }) => critical)).toEqual([
      { atMost: 2 },
      { atLeast: 4 },
      undefined,
    ])
  })
})
