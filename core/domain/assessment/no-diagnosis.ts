/** Words that say what somebody has. No screen, message or export of this program uses one (精神卫生法 art. 23). */
const words =
  /患有|确诊|抑郁症|(?:重度|中度|轻度)抑郁|焦虑症|孤独症|自闭症|双相|精神病|精神分裂|躁狂|强迫症|恐惧症|人格障碍|病人|患者/g

/** Each such word in a text, in its order. */
export const diagnosesIn = (text: string): readonly string[] => text.match(words) ?? []
