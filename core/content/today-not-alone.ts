/**
 * Where a text for whoever raises a child tells of self-injury or of a wish to die, this is what it says to do: the same
 * everywhere, so that nobody may pick the card that lets them wait. Written from what core/content/crisis.ts is written
 * from. No professional has reviewed it yet.
 */
export const todayNotAlone = {
  /** Of a child. */
  child:
    '今天就要管，别等明天。一步不离地陪着，打 12356，问清要不要马上去医院；没人接，就直接去急诊。伤得重、吞了药或别的东西，打 120，去急诊；孩子正要伤害自己，打 110。',
  /** Of whoever reads. */
  oneself:
    '今天就告诉身边的人，别一个人待着，打 12356；没人接，请人陪你去急诊。已经伤到自己、吞了药或别的东西，打 120，去急诊；快要伤害自己了，打 110。',
} as const
