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
    '138.1234.5678',
    '138·1234·5678',
    '138、1234、5678',
    '138 - 1234 - 5678',
    '（010）12345678',
    '138一二三四5678',
    '1 3 8 0 0 1 3 8 0 0 0',
    '13 80 01 38 00 01',
    '12356 138 0013 8000',
  ],
  'says-id-card': ['310101199001011234', '31010119900101123X', '身份证后四位是1234', '身份证号码：310101'],
  'says-mail': ['somebody@example.com', 'a.b＠example．com', 'someone@host'],
  'says-account': [
    '微信号：zhang_san8',
    'VX abc12345',
    'QQ 123456',
    '抖音号是abcde1',
    '微信号码为：ab12x',
    'QQ是: 12345a',
    '微信号叫 是 abcde',
  ],
  'says-code': [
    'K7QM',
    'K7QMXQCD',
    '预约码是k7qm',
    '病历号 00123',
    '学号：2024001',
    '病历号为：00123',
    '学号是: 2024001',
  ],
  'says-day': [
    '1985年3月12日',
    '85年3月12号',
    '2024-03-05',
    '2024/3/5',
    '19850312',
    '一九八五年三月十二日',
    '生日是3月12日',
    '1985 03 12',
    '1985、3、12',
  ],
  'says-house': [
    '3号楼',
    '三号楼',
    '2单元',
    '502室',
    '3栋',
    'A座',
    '和平路12号',
    '88弄',
    '门牌号是 7',
    '3-2-501',
    '12—2—1501',
    '第3号楼',
    '第三栋',
    '第十二幢',
    '住三栋',
    '住在和平里十二幢',
    '住第3单元',
    '五零二室',
    '幸福里-3-2-501',
    '住 7 3-2-501',
    '小学3\n3-2-501',
    '门牌号为：7',
  ],
  'says-plate': ['沪A12345', '粤B·D12345', '京 a12345'],
  'says-name': [
    ...[
      '他叫张小明',
      '我是李芳。',
      '姓名：欧阳修',
      '名叫王建国',
      '孩子叫陈晨',
      '姓名张三',
      '姓名 张三',
      '真名何平',
      '姓名为：张三',
      '名字是：李明',
      '他叫：王建国',
    ],
    ...[
      '他叫何建国',
      '叫董芳',
      '叫苏小梅',
      '叫吕强',
      '叫方圆',
      '叫高明',
      '叫马超',
      '叫张扬',
      '叫许诺',
      '叫王子涵',
      '叫李秀兰带',
      '叫欧阳娜娜',
      '叫诸葛亮',
      '请假叫王磊',
    ],
    ...[
      '叫张小明15岁',
      '叫张小明十五岁',
      '叫张小明他',
      '叫张小明的',
      '叫王磊因为',
      '叫王磊从小',
      '叫王磊对人',
      '叫王磊总',
    ],
    ...['叫王磊很乖', '叫李娜女', '叫李娜就读', '叫李娜有', '叫李娜那年', '姓名张三性别男'],
  ],
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
    '已隐去姓名\n是否转介',
    '隐去真实姓名\n为期三个月的咨询',
    '真名 是什么我们不问',
    '姓名（可不填）',
    '他大叫：钱呢？',
    '尖叫：毛毛虫！',
    '我是：白领。',
    '案号为：--- 分隔',
    '微信是：----- 分隔',
    '化名 叫张小明',
    '化名：叫张小明',
    '来访者三十多岁，半年前离了婚，睡不着，PHQ9得分14分，PHQ-9从18降到12，GAD7是8分',
    '2019-2023年一直失眠，去年春天开始吃药，每周2次，共8次，每次50分钟',
    '他叫我不要管，孩子叫不醒，她叫妈妈，叫周围的人来',
    '家里三室一厅，第三单元考试没考好，一栋楼里的邻居，上了一次楼，一座山',
    '我是周末去的，我是高中老师，我是马上要退休的人，我是徐州人，我是他的咨询师',
    '化名叫李明，姓名不写，20多岁，五年级3班',
    '已经告诉他可以打12356，有危险打120或者110',
    '一二三四五，3 4 5',
    'PHQ-9：18 15 12 9；18-15-12-9；18、15、12、9；1 2 2 3 0 1 2 1 0',
    '2019 2020 2021都这样，2019-2021 3次，2019.3-2021.5在吃药',
    '一、二、三、四、五、六、七条都做过，住一栋楼，住一栋三层楼，第2单元的课文',
    '他叫何况别人，叫任何人都不应，我是白天的班，我是方便的，我是苏州的，我是万不得已的，我是高中的，叫马上来，我是长孙女，我是金牛座',
  ])('goes: %s', (text) => {
    expect(identifiesIn(text)).toEqual([])
  })

  it('may tell lines that help, one or several, in any grouping, and no number beside', () => {
    const lines = ['120', '110', '12356', '010-12345678']
    for (const text of ['打120、110、12356', '打 010 1234 5678', '打（010）12345678，再打01012345678'])
      expect([identifiesIn(text, lines), identifiesIn(text).length > 0], text).toEqual([[], true])
    expect(identifiesIn('打12356 13800138000', lines)).toMatchObject([{ refusal: 'says-number' }])
  })

  it.each([
    ['张小明，男，15岁', '张小明'],
    ['来访者王磊最近睡不好', '王磊'],
    ['患者李小明', '李小明'],
    ['孩子陈晨', '陈晨'],
    ['去年开始。何建国 性别男', '何建国'],
    ['睡不好，欧阳娜娜，四十多岁', '欧阳娜娜'],
    ['（１）学生：苏梅和同桌吵架', '苏梅'],
  ])('is shown a name that nothing announces, where it stands: %s', (text, name) => {
    expect(mayIdentifyIn(text)).toEqual([{ at: text.indexOf(name), words: name }])
    expect(identifiesIn(text)).toEqual([])
  })

  it.each([
    '孩子张口就骂，母亲黄疸，高考以后，学生王者荣耀玩到半夜，徐州人',
    '周末，白天，马上，许久，何况，严重，任何，夏天、程度、方法、钱，万一，高中，凌晨，康复，',
    '孩子高兴，学生任性，孩子毛病多，同学周围，居民高血压，女儿白血病，儿子马虎，患者严重失眠，来访者曾经住院',
  ])('is shown nothing in: %s', (text) => {
    expect(mayIdentifyIn(text)).toEqual([])
  })

  it('is shown what may say it, which is refused to nobody', () => {
    expect(mayIdentifyIn('她说王阿姨来过，在第三中学').map(({ words }) => words)).toEqual(['王阿姨', '第三中学'])
    expect(identifiesIn('她说王阿姨来过，在第三中学')).toEqual([])
    expect(mayIdentifyIn('来访者睡不好，已经半年。')).toEqual([])
  })
})

it('a text as long as may be is looked through at once, whatever it repeats', () => {
  for (const before of ['他叫', '名字', '姓名', '微信', '案号', '住', '']) {
    for (const again of [' ', '\n', '：', '是', '叫', '-', '（', '一', '1 ', '路1']) {
      const text = `${before}${again.repeat(2000 / again.length)}。`
      // What takes a time that grows with the cube of the length does not come to an end here.
      identifiesIn(text)
      mayIdentifyIn(text)
    }
  }
})
