import { describe, expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { exercises } from '#core/content/exercises/index'
import { guidanceCards } from '#core/content/guidance/index'
import { kits } from '#core/content/kits/index'
import { sourceLinks } from '#core/content/source-links'

/**
 * What was taken out, by host: copies on sharing sites, companies, shops, advice columns and practitioners' own pages.
 * A list of what may stand would be too narrow; this one only keeps what was weighed and put aside from coming back.
 */
const takenOut = [
  'blogspot.com',
  'vdocuments.us',
  'rightathome.co.uk',
  'serenamessina.com',
  'empathics.co.uk',
  'melissaparks.com',
  'studentsagainstdepression.org',
  'tendacademy.ca',
  'premierespeechhearing.com',
  'uexpress.com',
  'bluesuitmom.com',
  'connectwithkids.com',
  'parentharbor.com',
  'gooddayswithkids.com',
  'mclellanhomecare.com',
  'storymd.com',
  'edexlive.com',
  'northshorepsychologicalservices.com',
  'rockwoodprep.com',
  'myhighimpacttutoring.com',
  'eight2infinity.com',
  'howdini.com',
  'thecut.com',
  'weeklymd.com',
  'yuge.com',
  'dev.bebbo.app',
]
const isOf = (host: string, name: string) => host === name || host.endsWith(`.${name}`)

const addresses = [
  ...[...articles, ...exercises, ...guidanceCards, ...kits].flatMap(({ id, sources }) =>
    sources.flatMap(({ url }) => (url === null ? [] : [{ id, url }])),
  ),
  ...Object.entries(sourceLinks).map(([title, url]) => ({ id: title, url })),
]

describe('the addresses of sources', () => {
  it('are those of every kind of content', () => {
    for (const kind of ['a', 'e', 'g', 'k']) {
      expect(addresses.filter(({ id }) => new RegExp(`^${kind}\\d\\d?$`).test(id)).length).toBeGreaterThan(0)
    }
  })

  it.each(takenOut)('name %s no more', (name) => {
    expect(addresses.filter(({ url }) => isOf(new URL(url).hostname, name))).toEqual([])
  })
})
