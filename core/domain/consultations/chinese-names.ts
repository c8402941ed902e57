/** The most common surnames that are hardly ever another word where a name may stand. */
const surnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱郭林罗郑梁谢宋唐许韩冯邓曹彭曾肖潘袁蒋蔡贾魏薛叶阎余杜戴钟汪姜范姚谭廖邹熊陆郝孔崔邱秦顾侯邵孟段尹黎武乔贺赖龚'

const after = '先生|女士|小姐|同学|老师|医生|大夫|护士|主任|校长|经理|阿姨|叔叔|爷爷|奶奶|大爷|大妈|大叔|大姐|师傅|老板'

/** A surname and a title: 王女士. */
export const titles = { surnames, after } as const

const ends = '(?=$|[^\\u4e00-\\u9fff]|[是在今住来说和跟])'

/** A surname and one or two characters where a name ends: 张小明，. 张老师 is a title, 李某 nobody, 徐州人 from somewhere. */
export const withSurname = `\\s*[“"「]?[${surnames}](?!某|家|姓|[\\u4e00-\\u9fff]人|${after})[\\u4e00-\\u9fff]{1,2}?${ends}`
