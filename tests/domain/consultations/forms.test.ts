import { describe, expect, it } from 'vitest'
import { type IdentifiesRefusal, identifiesIn, identifiesRefusals } from '#core/domain/consultations/de-identified'

/** Of each kind of words one, with what it is followed by. */
const each = (words: string, after: string) => words.split(' ').map((one) => `${one}${after}`)

/** Each is found as it stands here, from its first letter to its last. */
const whole: Record<IdentifiesRefusal, readonly string[]> = {
  'says-number': [
    ...['12 3456 7', '99 100 2019 20', '2199 10 20', '05 10 12 1', '两三四五六七八', '幺〇零二三四五'],
    ...[
      '1---234567',
      '310101199013311234',
      '20001331',
      '20001232',
      '200012311',
      '3-2-50123',
      '1234-2-501',
      '3-123-501',
    ],
    ...['１３８００１３８０００', '12~34～567、8', '12_34(567)8·9•1・2'],
  ],
  'says-id-card': [
    ...['310101184901011234', '31010120990101123x', '310101199012311234', '310101 19900101 1234', '身份证1234'],
    ...['身份证号1234', '身份证号码是12345X', '身份证尾四位为123X', '身份证六位：123456', '身份证后 x123'],
  ],
  'says-mail': ['a @ b', 'x_1%+-.z@a-b.c-d.e', 'ＡＢ＠ｃｄ'],
  'says-account': [
    ...each('微信 威信 薇信 weixin wx VX qq 扣扣 抖音 快手 小红书 微博 支付宝 钉钉 淘宝', 'ab_-1'),
    ...each('微信号码 微信账号 微信号 微信名 微信昵称', 'ab12x'),
    ...each('微信是 微信为 微信叫 微信： 微信= 微信昵称\t是\t', 'ab12x'),
  ],
  'says-code': [
    ...each('预约码 取件码 找回码 病历号 住院号 门诊号 档案号 学号 工号 准考证 准考证号 案号', 'a-1'),
    ...['学号 为 ab1', '学号:123', '学号是123', 'K7QM', 'K7QMXQCD', 'PHQ3', 'FGH7'],
  ],
  'says-day': [
    ...['85年12月31日', '85 年 1 月 1', '985年10月20号', '2024年09月09', '1999.12.31', '1999—3—9', '1999·03·31'],
    ...[
      '2001 - 1 / 30',
      '20001231',
      '19991001',
      '零五年三月十二',
      '八五年十二月三十一号',
      '出生日期 十 月 二十 号',
      '生于 12 月 1',
    ],
    '生日是二月三日',
  ],
  'says-house': [
    ...[
      '123 - 12 – 5012',
      '13-2-501',
      'A单元',
      '12号院',
      '十二单元',
      '3弄',
      '3 座',
      '第十栋',
      '第百幢',
      '12室',
      'A12室',
    ],
    ...[
      '五零二室',
      '五零二一室',
      '走路1号',
      '长街十二号',
      '长巷 3 弄',
      '小胡同1号',
      '小大道1号',
      '门牌5',
      '门牌号为5',
      '门牌号:51',
    ],
  ],
  'says-plate': ['沪 A · 12345', '沪A-123456', '沪AD1234', '京A.A1B2C', '琼c•1abcd'],
  'says-name': [
    ...[
      '姓名叫欧阳修',
      '全名：王小二',
      '本名为东方某',
      '大名是李四',
      '大名李四',
      '全名李四',
      '本名李四',
      '真名李四',
      '名字是李四',
    ],
    ...['名叫李四', '叫作李四', '叫做李四', '我是李四', '叫“李四', '叫"李四', '叫「李四', '叫 李四'],
  ],
}

describe('what says who somebody is', () => {
  it.each(identifiesRefusals)('is found from its first letter to its last: %s', (refusal) => {
    for (const words of whole[refusal])
      expect(identifiesIn(`睡不好，${words}，半年`), words).toEqual([{ refusal, at: 4, words }])
  })

  it.each<[string, IdentifiesRefusal, string]>([
    ['和平街十二号', 'says-house', '平街十二号'],
    ['第 3单元', 'says-house', '3单元'],
    ['住第三单元', 'says-house', '第三单元'],
    ['住第二小学旁第三单元', 'says-house', '第三单元'],
    ['住三栋', 'says-house', '三栋'],
    ['123-12-5012-', 'says-number', '123-12-5012'],
    ['a，K7QM', 'says-code', 'K7QM'],
    ['1，K7QM', 'says-code', 'K7QM'],
    ['假，名叫李四', 'says-name', '名叫李四'],
    ['叫李四五六七', 'says-name', '叫李四'],
  ])('is found within %s', (text, refusal, words) => {
    expect(identifiesIn(text)).toEqual([{ refusal, at: text.indexOf(words), words }])
  })

  it('has these kinds and no other', () => {
    expect(identifiesRefusals).toEqual([
      ...['says-number', 'says-id-card', 'says-mail', 'says-account', 'says-code', 'says-day', 'says-house'],
      ...['says-plate', 'says-name'],
    ])
  })
})

describe('what only looks like it', () => {
  it.each([
    ['numbers', '123456；1----234567；1 2 0 0 1 3 8 0 0 0 1；1 3 8 0 0 1 3 8 0 0 0 1；1999 2099 10；10 99 0 1'],
    ['an identity card', '身份证123，身份证明1234'],
    ['a day', '2024年13月1日，5年3月1日，1999-0-5，1999/3/312，生于乡下，3月1日，出生在一九年，3月1日'],
    ['a letter box', 'a@，@b'],
    ['an account', '微信abcd，微信群abcde'],
    ['a code', '学号ab，K7Q，K7QMX，KQMX，7346，k7qm，aK7QM，1K7QM，K7QMXQC，EK7QM'],
    ['an instrument', 'PHQ9，PHQ4，GAD7，GAD2，WHO5，K10，K6，XPHQ9'],
    ['a plate', '沪ABCDEF，沪A 1234，A12345，沪12345'],
    ['a house', '3-2-50，1室，3座A，3座a，五零室，路1号，门牌号'],
    ['a house nobody lives in', '第三单元，第3单元，三栋，住着，第三单元，住；三幢'],
    [
      'one house',
      '一栋楼，一栋房子，一栋别墅，一幢老宅，一栋旧房，一栋小屋，一栋大屋，一幢高高的，一栋的，一栋十层，一栋两间，一栋几间，一栋多间',
    ],
    [
      'a name',
      '姓名是张，姓名：不愿说，本名：略，真名：保密，姓名：隐去，姓名：匿名，姓名：未知，姓名：假的，姓名：化名，姓名：某某',
    ],
    ['a made-up name', '化名李四，化名叫李四，假名叫李四，化名是叫李四，化名：叫李四，化名为叫李四，请假名叫李四'],
    ['what somebody is called', '叫李某，叫李家，叫李姓，叫李北人，叫李老师'],
  ])('is not taken for it: %s', (_, text) => {
    expect(identifiesIn(text)).toEqual([])
  })

  it.each([
    ['1201234567', ['120', '1234567'], true],
    ['12012345678', ['120', '1234567'], false],
    ['71234567', ['1234567'], false],
    ['1234567', [], false],
    ['1234567', ['abc'], false],
    ['1234567', ['', '1234567'], true],
    ['1234567', ['12-34 567'], true],
    ['12345671234567', ['1234567'], true],
  ])('%s with the lines %j is of these alone: %s', (text, lines, isOfThem) => {
    const words = { refusal: 'says-number', at: 0, words: text }
    expect(identifiesIn(text, lines)).toEqual(isOfThem ? [] : [words])
  })
})
