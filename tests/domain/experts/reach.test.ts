import { describe, expect, it } from 'vitest'
import { saysHowToReach } from '#core/domain/experts/reach'

describe('words about an expert', () => {
  it.each([
    '13800138000',
    '138 0013 8000',
    '手机１３８－００１３－８０００',
    '幺三八零零幺三八零零零',
    '办公室 0571-8765 4321',
    '（0571）87654321',
    '微信：xinlin_demo',
    '加V xinlin2026',
    '见微信号',
    'QQ 12345',
    'someone@example.invalid',
    'https://example.invalid/a',
    'www.example.invalid',
    '证书编号 201512345678',
    '123456',
    '一〇二零三五',
    '四六七八九幺',
    '1(2)3（4）5·6',
    '1_2.3—4–5-6',
    'http://a.invalid',
    '@',
    'qq号不便写',
    '薇信 abcde',
    'wechat：abcde',
    'weixin abcde',
    'vx：_-_-_',
    'wx:abcde',
    'qq。。。abcde',
    '微信abcde',
    '138-2003-2013',
    '手机 138 2003—2013，晚上在',
    '1912-2013-138',
    '1912-2013 138',
    '+86 138 2003-2013',
    '0571-2003-2013',
    '010 2003-2013',
    '2003-20261',
    '12003-2013',
  ])('say how to reach them: %s', (words) => {
    expect(saysHowToReach(words)).toBe(true)
  })

  it.each([
    '精神科主治医师，临床十二年',
    '2003-2026年在青禾医院（虚构）',
    '2003年至2026年，接过 12356 热线',
    '带过一百二十位志愿者，一九九八年入行',
    '第二中学心理健康教育教师，教过 3 000 名学生',
    '懂微信公众号的心理科普',
    '12345',
    '一二三四五',
    '',
    '2003-2026年，1998~2001，1998～2001，1998—2001，1998–2001，1998到2001，1998年至2001',
    '2019-2020 1234',
    '微信 abcd',
    'qq。。。。abcde',
    '12、34、56',
    '2003-2013 12356 热线志愿者',
    '1999-2003 2005-2009',
  ])('do not: %s', (words) => {
    expect(saysHowToReach(words)).toBe(false)
  })
})
