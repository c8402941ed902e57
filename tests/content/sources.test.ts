import { describe, expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { exercises } from '#core/content/exercises/index'
import { guidanceCards } from '#core/content/guidance/index'
import { hotlines } from '#core/content/hotlines'
import { kits } from '#core/content/kits/index'
import { observationGuide } from '#core/content/observation/guide'
import { sourceLinks } from '#core/content/source-links'
import { isForReading, needless, withoutAddress } from './reading-hosts'
import { copiedOn, copies, isOwnWords } from './source-hosts'

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
  'baogaosu.com',
  'tojoyun.com',
  'lzxinwenwang.com',
  'crowrivermedia.com',
  'byb.cn',
  'nextavenue.org',
  'news.china.com',
  'sciencenet.cn',
  'headtopics.com',
  'therecoverytrust.org',
  'cont.jd.com',
  'ward7observer.com',
  'thehealthcast.com',
  'tcjyxx.cn',
  '9jiaoyu.com',
  'sinogk.com',
  'edu.sina.com.cn',
  'cmcikings.wordpress.com',
  'mzb.com.cn',
  '163.com',
  'cjyun.org',
  'noblecenter.com.cn',
  'offalyindependent.ie',
  'leitrimobserver.ie',
  'healthyandhappyamerica.com',
  'fox61.com',
  'aaets.org',
  'capitalcityweekly.com',
  'docslib.org',
  'fx361.com',
  'acemap.info',
  'fsou.com',
  'brightsurf.com',
  'kwylx.cn',
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

/** What a parent of a child in trouble, or somebody in danger, is told rests on whoever wrote it. */
const firstHand = [
  ...[...guidanceCards, observationGuide].flatMap(({ sources }) => sources),
  ...Object.entries(sourceLinks).map(([title, url]) => ({ title, publisher: '', url })),
  ...hotlines.flatMap(({ source }) => (source.url === null ? [] : [{ ...source, url: source.url, publisher: '' }])),
]

describe('the sources of cards, help and hotlines', () => {
  it('are where their own publisher put them, but for those that are named with the reason', () => {
    const elsewhere = firstHand.filter(({ url }) => !isOwnWords(new URL(url).hostname))
    expect(elsewhere.filter(({ url }) => copiedOn(new URL(url).hostname) === undefined)).toEqual([])
    expect(new Set(elsewhere.map(({ url }) => copiedOn(new URL(url).hostname)))).toEqual(new Set(Object.keys(copies)))
  })

  it('are nobody’s retelling, and have a name and an author', () => {
    const said = firstHand.map(({ title, publisher }) => `${title} ${publisher}`)
    expect(said.filter((text) => /，引|报道|转述|照录|摘要|未署|未存题名|HealthDay/.test(text))).toEqual([])
  })
})

/** A scene, a thing to try, a way to help: more people's own words may carry it, and nobody's retelling. */
const read = [...articles, ...exercises, ...kits].flatMap(({ id, sources }) =>
  sources.map((source) => ({ id, ...source })),
)

describe('the sources of articles, exercises and kits', () => {
  const hosts = read.flatMap(({ url }) => (url === null ? [] : [new URL(url).hostname]))

  it('are where their own publisher put them, each host with the reason it may be named', () => {
    expect(hosts.filter((host) => !isForReading(host))).toEqual([])
    expect(needless(hosts)).toEqual([])
  })

  it('are nobody’s retelling: of a study its own abstract may be all that was read, and then they say so', () => {
    const said = read.map(({ id, title, publisher }) => `${id} ${title} ${publisher}`.replace(/读的是摘要/g, ''))
    expect(said.filter((text) => /，引|报道|转述|照录|摘要|未署|未存题名|HealthDay|网易|公众号/.test(text))).toEqual([])
  })

  it('are told apart by their titles, where one text has several', () => {
    const named = read.map(({ id, title }) => `${id} ${title}`)
    expect(named.filter((one, at) => named.indexOf(one) !== at)).toEqual([])
  })

  it('have an address where they can be opened, but for those named with the reason', () => {
    const without = read.filter(({ url }) => url === null).map(({ id, title }) => `${id} ${title}`)
    expect(without.filter((one) => withoutAddress[one] === undefined)).toEqual([])
    expect(Object.keys(withoutAddress).filter((one) => !without.includes(one))).toEqual([])
  })
})
