import { describe, expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { calm } from '#core/content/calm'
import { beforeSelfTest, consents } from '#core/content/consents'
import { crisisCard, helpPage } from '#core/content/crisis'
import { hotlines, hotlineWords } from '#core/content/hotlines'
import { quietHelp } from '#core/content/quiet'
import { sampleWorld } from '#core/content/sample/index'
import { diagnosingWordsIn, textsIn, toneFaultsIn, unknownNumbersIn } from './words'

/** Names of laws and publications are quoted as they are, what a picture is drawn with is not read; everything else is ours. */
const ours = {
  articles: articles.map(({ sources: _, picture, ...article }) => ({ ...article, drawn: picture?.alt ?? '' })),
  consents,
  beforeSelfTest,
  crisisCard,
  helpPage: { ...helpPage, sources: [] },
  quietHelp: { ...quietHelp, sources: [] },
  calm: { ...calm, sources: [] },
  hotlines: hotlines.map(({ source: _, ...line }) => line),
  hotlineWords,
  sampleWorld: {
    ...sampleWorld,
    // Of what was verified the words; its month is no number to call.
    counsellors: sampleWorld.counsellors.map(({ verified = [], ...one }) => ({
      ...{ ...one, verified: verified.map(({ issuer }) => issuer) },
    })),
  },
}
const texts = Object.entries(ours).map(([name, value]) => [name, textsIn(value)] as const)

describe('the words people read', () => {
  it.each(texts)('put no label on anybody: %s', (_, found) => {
    expect(found.length).toBeGreaterThan(0)
    expect(found.flatMap(diagnosingWordsIn)).toEqual([])
  })

  it.each(texts)('keep their voice down and promise no hours: %s', (_, found) => {
    expect(found.flatMap(toneFaultsIn)).toEqual([])
  })

  it.each(texts)('name no telephone number but the hotlines: %s', (_, found) => {
    expect(found.flatMap(unknownNumbersIn)).toEqual([])
  })
})

describe('the checks themselves', () => {
  it.each(['你可能患有某病', '重度', '这是诊断', '抑郁症患者', '本次确诊'])('catch the label in %s', (text) => {
    expect(diagnosingWordsIn(text)).not.toEqual([])
  })

  it('let a denial of diagnosis pass', () => {
    expect(diagnosingWordsIn('它不是诊断，这里也不做诊断')).toEqual([])
  })

  it.each(['加油！', '全国24小时', '超过八成的人', '您好'])('catch the tone of %s', (text) => {
    expect(toneFaultsIn(text)).not.toEqual([])
  })

  it.each(['0100-1234567', '13800000000', '请打 400 000 0000', '打 119', '打 999', '96525'])(
    'catch the number in %s',
    (text) => {
      expect(unknownNumbersIn(text)).not.toEqual([])
    },
  )

  it.each(['打 12356 或 120', '2026-11-22', '2024 年 12 月', '每天 18 小时', '（2019—2030年）'])(
    'let %s pass',
    (text) => {
      expect(unknownNumbersIn(text)).toEqual([])
    },
  )
})
