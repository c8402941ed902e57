import { describe, expect, it } from 'vitest'
import { identifiesIn, identifiesRefusals, mayIdentifyIn } from '#core/domain/consultations/de-identified'

/** What names somebody, by what it is: each way it is written. */
const names: Record<(typeof identifiesRefusals)[number], readonly string[]> = {
  'says-number': [
    '13800138000',
    '138 0013 8000',
    '138-0013-8000',
    '(010) 1234 5678',
    '０１０－１２３４５６７８',
    '一三八零零一三八零零零',
    '1234567',
  ],
  'says-id-card': ['310101199001011234', '31010119900101123X', '身份证后四位是1234', '身份证号码：310101'],
  'says-mail': ['somebody@example.com', 'a.b＠example．com', 'someone@host'],
  'says-account': ['微信号：zhang_san8', 'VX abc12345', 'QQ 123456', '抖音号是abcde1'],
  'says-code': ['K7QM', 'K7QMXQCD', '预约码是k7qm', '病历号 00123', '学号：2024001'],
  'says-day': [
    '1985年3月12日',
    '85年3月12号',
    '2024-03-05',
    '2024/3/5',
    '19850312',
    '一九八五年三月十二日',
    '生日是3月12日',
  ],
  'says-house': ['3号楼', '三号楼', '2单元', '502室', '3栋', 'A座', '和平路12号', '88弄', '门牌号是 7'],
  'says-plate': ['沪A12345', '粤B·D12345', '京 a12345'],
  'says-name': ['他叫张小明', '我是李芳。', '姓名：欧阳修', '名叫王建国', '孩子叫陈晨'],
}

describe('a text that says who somebody is', () => {
  it.each(identifiesRefusals)('is refused for what %s', (refusal) => {
    for (const words of names[refusal]) {
      const text = `来访者睡不好，${words}，已经半年。`
      const found = identifiesIn(text)
      expect(
        found.map((one) => one.refusal),
        words,
      ).toEqual([refusal])
      const [one] = found
      expect(text.slice(one?.at, (one?.at ?? 0) + (one?.words.length ?? 0)), words).toBe(one?.words)
    }
  })

  it('is told of every place, in the order they stand', () => {
    const text = '他叫张小明，住502室，电话13800138000。'
    expect(identifiesIn(text).map(({ refusal, words }) => [refusal, words])).toEqual([
      ['says-name', '叫张小明'],
      ['says-house', '502室'],
      ['says-number', '13800138000'],
    ])
  })
})

describe('a text that says what is the matter and not who', () => {
  it.each([
    '来访者三十多岁，半年前离了婚，睡不着，PHQ9得分14分，PHQ-9从18降到12，GAD7是8分',
    '2019-2023年一直失眠，去年春天开始吃药，每周2次，共8次，每次50分钟',
    '他叫我不要管，孩子叫不醒，她叫妈妈，叫周围的人来',
    '家里三室一厅，第三单元考试没考好，一栋楼里的邻居，上了一次楼，一座山',
    '我是周末去的，我是高中老师，我是马上要退休的人，我是徐州人，我是他的咨询师',
    '化名叫李明，姓名不写，20多岁，五年级3班',
    '已经告诉他可以打12356，有危险打120或者110',
    '一二三四五，3 4 5',
  ])('goes: %s', (text) => {
    expect(identifiesIn(text)).toEqual([])
  })

  it('is shown what may say it, which is refused to nobody', () => {
    expect(mayIdentifyIn('她说王阿姨来过，在第三中学').map(({ words }) => words)).toEqual(['王阿姨', '第三中学'])
    expect(identifiesIn('她说王阿姨来过，在第三中学')).toEqual([])
    expect(mayIdentifyIn('来访者睡不好，已经半年。')).toEqual([])
  })
})
