import { describe, expect, it } from 'vitest'
import { soundsLikeDying, speaksOfDying, wordsOfDying } from '#core/domain/risk/speaks-of-dying'

describe('words that may speak of wanting to die', () => {
  it.each(
    `不想活 我不想活了 真的不想再活了 真的不想活了 有时候想伤害自己 撑不住，活不下去 唔想生 活不下去 活够了 活腻了 活着没意思 活着没有意义 活着太累 生无可恋 想死 我想去死 孩子说想死 想死怎么办
     不如死了 死了算了 死了更好 一死了之 一了百了 自杀 怎么自杀 轻生 寻短见 想不开 结束生命 结束自己的生命 了结自己 割腕 跳楼 上吊 烧炭
     自残 自伤 伤害自己 遗书怎么写 不想醒来 跟他去 紫砂 buxianghuo bu\u3000xiang\u3000huo BuXiangHuo zisha xiangsi huobuxiaqu zican`
      .split(/[ \n]+/)
      .filter(Boolean),
  )('are heard: %s', (words) => {
    expect(speaksOfDying(words)).toBe(true)
  })

  it.each(
    `睡不着 忙了一天 孩子终于睡了 今天笑死我了 累死了 烦死了 笑死了 吓死我了 急死人 想死你了 老伴走了 亲人去世 死者 怕死 死机 死党 紫砂壶 紫砂杯 孩子不想上学 不想上班 不想说话 活动
     shuibuzhao tuixiu xinli zhishang sile`
      .split(/[ \n]+/)
      .filter(Boolean),
  )('are not heard in: %s', (words) => {
    expect(speaksOfDying(words)).toBe(false)
  })

  it.each([
    [['bu', 'xiang', 'huo', 'le'], true],
    [['wo', 'bu', 'xiang', 'huo'], true],
    [['zi', 'sha'], true],
    [['xiang', 'si'], false],
    [['bu', 'xiang', 'huo', 'dong'], true],
    [['shui', 'bu', 'zhao'], false],
    [[], false],
  ])('sound so or not: %j', (syllables, heard) => {
    expect(soundsLikeDying(syllables)).toBe(heard)
  })
})

describe('what in words may speak of dying', () => {
  it.each([
    ['今天买了菜', []],
    ['不想活了，真的不想活', ['不想活']],
    ['想过轻生，也写过遗书', ['轻生', '遗书']],
    ['想过 轻 生', ['轻生']],
    ['zi sha, 紫砂', ['紫砂', 'zisha']],
  ])('%s', (words, found) => {
    expect(wordsOfDying(words)).toEqual(found)
  })
})
