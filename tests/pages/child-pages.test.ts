import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createElement, type FunctionComponent, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { guidanceCards } from '#core/content/guidance/index'
import type { Phone } from '../support/phone'

const tags = ['View', 'Text', 'Input', 'Textarea', 'PageContainer', 'Button', 'Image', 'ScrollView', 'Switch']

vi.mock('@tarojs/components', () => {
  const plain = ({ children }: { children?: ReactNode }) => createElement('p', {}, children)
  return Object.fromEntries(tags.map((tag) => [tag, plain]))
})
vi.mock('@tarojs/taro', async () => {
  const nothing = () => undefined
  const hooks = {
    useDidShow: nothing,
    useDidHide: nothing,
    useUnload: nothing,
    useRouter: () => ({ path: '', params: {} }),
  }
  return { default: (await import('../support/phone')).phone, ...hooks }
})

const now = Date.now()
const zeros = (ids: readonly string[], ones: readonly string[]) =>
  Object.fromEntries(ids.map((id) => [id, ones.includes(id) ? 1 : 0]))
const answered = (scaleId: string, ageInMonths: number, responses: Readonly<Record<string, number>>) => ({
  ...{ scaleId, scaleVersion: 1, ageInMonths, corrected: false, childId: null, responses },
  ...{ begunAt: now, savedAt: now, completedAt: now },
})
const block = (months: number) => [...[1, 2, 3, 4].map((at) => `ws-${months}m-${at}`), 'ws-regress']
const signs = (months: number, ones: readonly string[], age = months) =>
  answered('warning-signs', age, zeros(block(months), ones))
const skills = (months: number, ones: readonly string[]) =>
  answered(
    'milestones',
    months,
    zeros(
      ['gross', 'fine', 'language', 'cognition', 'social'].map((of) => `ms-${months}m-${of}`),
      ones.map((of) => `ms-${months}m-${of}`),
    ),
  )
const care = (...ones: readonly number[]) =>
  answered(
    'care-risk',
    8,
    zeros(
      Array.from({ length: 11 }, (_, at) => `cr-${at + 1}`),
      ones.map((one) => `cr-${one}`),
    ),
  )

/** The words of a page as somebody reads it from top to bottom, on a phone on which this was answered. */
async function read(page: 'check-result' | 'take-along', stored: object | null): Promise<string> {
  vi.resetModules()
  vi.stubEnv('TARO_ENV', 'weapp')
  const phone = (await import('@tarojs/taro')).default as unknown as Phone
  phone.wipe()
  if (stored) phone.leave('xinlin.child-check', { v: 1, value: stored })
  const { setClock } = await import('../../src/cloud/clock')
  setClock(now, now, now)
  // By a name that types do not follow: they would come upon styles.
  const file = `../../src/child/pages/${page}/index.tsx`
  const { default: Shown } = (await import(file)) as { default: FunctionComponent }
  // Pages lay themselves out before they are seen; here nobody sees them.
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const drawn = createElement(QueryClientProvider, { client: new QueryClient() }, createElement(Shown))
  return renderToStaticMarkup(drawn).replace(/<[^>]+>/g, '\n')
}

describe('the result of looking at a child', () => {
  it.each([3, 6, 8, 12, 18, 24, 30, 36, 48, 60, 72])(
    'names no illness at %d months, whatever was answered',
    async (months) => {
      for (const ones of [[], block(months), ['ws-regress'], [`ws-${months}m-1`]]) {
        const words = await read('check-result', signs(months, ones))
        expect(words).not.toMatch(/孤独症|自闭|多动|迟缓|智力/)
        expect(words).toContain('不是诊断')
      }
    },
  )

  it('says which sign, what one of them means, where to go, what to do this week and when not to wait', async () => {
    const words = await read('check-result', signs(18, ['ws-18m-2'], 19))
    const inOrder = [
      '有要留意的地方，请带孩子去复查',
      '不会按要求指人或物',
      '你答的是：还不会',
      '国家的表没有正好 19 个月的，两份之间先用前面的一份：18 个月',
      '有一条是这样，是什么意思',
      '这些情况不要等',
      '去哪里复查',
      '去县级妇幼保健机构，就是',
      '请现在就做好存成图片',
      '做一页带去给医生看',
      '这一周，在家可以做的',
      '你答的是：不会按要求指人或物。可以试试：',
      '聊聊不代替去医院',
      '约人聊聊',
    ]
    const places = inOrder.map((text) => words.indexOf(text))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  it('sends nobody on, and makes no page, where nothing was seen', async () => {
    const words = await read('check-result', signs(18, []))
    expect(words).toContain('这次问到的，没有要留意的地方')
    expect(words).not.toContain('去哪里复查')
    expect(words).not.toContain('做一页带去给医生看')
    expect(words).not.toContain('请现在就做好')
  })

  it.each([18, 60])(
    'after nothing seen at %d months says what is good on any day, and names no trouble',
    async (months) => {
      const words = await read('check-result', signs(months, []))
      expect(words).toContain('平时这样陪孩子，就很好')
      expect(words).not.toContain('这一周，在家可以做的')
      for (const { title } of guidanceCards) expect(words, title).not.toContain(title)
      expect(words.indexOf('看完了')).toBeLessThan(words.indexOf('约人聊聊'))
    },
  )

  it('shows after one sign the card that answers it and no other', async () => {
    const words = await read('check-result', signs(18, ['ws-18m-2']))
    expect(words.match(/你答的是：[^\n]*可以试试：/g)).toEqual(['你答的是：不会按要求指人或物。可以试试：'])
    for (const { title } of guidanceCards) expect(words, title).not.toContain(title)
  })

  it('asks no child that cannot walk to hop or to climb stairs alone', async () => {
    const words = await read('check-result', signs(18, ['ws-18m-4']))
    expect(words).toContain('扶着走过去')
    for (const line of words.split('\n')) {
      if (/跳|单脚/.test(line)) expect(line).toMatch(/^满三岁的：/)
      if (/上楼|楼梯|台阶/.test(line)) expect(line).toMatch(/抱着|牵着/)
    }
  })

  it('after the month of caring tells what was answered, and gives the cards for whoever cares', async () => {
    const tired = await read('check-result', care(11))
    expect(tired).toContain('你答的是：是，是这样')
    expect(tired).toContain('你自己累的时候')
    expect(tired).not.toContain('忍不住发火的时候')
    const hurting = await read('check-result', care(5))
    expect(hurting).toContain('忍不住发火的时候')
    expect(hurting).not.toContain('你自己累的时候')
    expect(await read('check-result', care())).not.toMatch(/这一周，在家可以做的|平时这样陪孩子/)
  })

  it.each([
    ['one', ['language']],
    ['several', ['language', 'gross']],
  ])('of milestones not there yet (%s) blames nobody, and says when to go', async (_, ones) => {
    const words = await read('check-result', skills(18, ones))
    expect(words).toContain('不是说谁没带好')
    expect(words).toMatch(/下次体检|这一两周/)
    expect(words).toContain('平时这样陪孩子，就很好')
    expect(words).not.toMatch(/加强亲子交流|促进发育/)
  })

  it('says by when to go, and tells no later day beside it', async () => {
    const some = await read('check-result', signs(18, ['ws-18m-2'], 19))
    expect(some).toMatch(/不用连夜去.*这一两周里去看一次/)
    expect(some).not.toContain('再看下一份')
    expect(await read('check-result', signs(18, [], 19))).toContain('满 24 个月时，再看下一份')
    const lost = await read('check-result', signs(18, ['ws-regress']))
    expect(lost).toMatch(/也可能是一直还没学会.*这几天里去，不用等预约好的日子/)
    expect(lost).not.toContain('原来会的，不会了')
  })

  it('has no word of the trade before the parent has met it, and no number of a notice to look up', async () => {
    for (const ones of [['ws-18m-1'], ['ws-regress']])
      expect(await read('check-result', signs(18, ones))).not.toMatch(/阳性|偏异|转诊|国卫办/)
    expect(await read('take-along', signs(18, ['ws-18m-1']))).not.toMatch(/阳性|国卫办/)
  })

  it.each([
    [5, true],
    [11, true],
    [9, false],
  ])('of the month of caring, answer %d: the card first is %s', async (one, first) => {
    const words = await read('check-result', care(one))
    const card = words.indexOf('先缓一缓，你和孩子都要紧')
    expect(card >= 0).toBe(first)
    if (first) expect(card).toBeLessThan(words.indexOf('有些地方，可以请人一起想办法'))
    // What somebody said of themselves is on no paper for others.
    expect(words).not.toContain('做一页带去给医生看')
  })

  it('is nothing while nothing is finished', async () => {
    const words = await read('check-result', { ...signs(18, []), completedAt: null })
    expect(words).toContain('这里没有可以看的结果了')
  })
})

describe('the page to take along', () => {
  it('has signs, age and day, and whose form it is', async () => {
    const words = await read('take-along', signs(18, ['ws-18m-2', 'ws-regress'], 19))
    for (const text of [
      '年龄：满 19 个月。',
      '· 不会按要求指人或物（家长答：还不会）',
      '· 儿童是否出现语言功能和社会交往能力障碍或倒退（家长答：是，有这样的情况）',
      '儿童心理行为发育问题预警征象筛查表',
    ]) {
      expect(words).toContain(text)
    }
    expect(words).not.toMatch(/孤独症|自闭|孩子：/)
  })
})
