/** A document as it may lie in the database. */
export type Fields = Readonly<Record<string, unknown>> & { readonly id: string }

/** In place of a value: the field is not there. */
export const gone = Symbol('gone')
export const notAText = [gone, null, 7, true, {}, { $ne: null }, [], ['a'], 'x'.repeat(1_001)]
export const notAnId = [...notAText.slice(0, -1), 'x'.repeat(65), '', 'a b', '../a']
export const notANumber = [gone, null, '7', true, {}, [], [7], 0.5, -1, 2 ** 60]
export const notAList = [gone, null, 'a', 7, {}, [7], [null], [{}], Array.from({ length: 400 }, () => 'a')]
export const notOneOf = [gone, null, '', 'other', 7, {}, []]
export const notHours = [...notAList, [{ weekday: 1, from: 60, until: 'x' }], [{ weekday: 9, from: 60, until: 90 }]]
export const notADay = [gone, null, '', 'soon', '2026-02-30', 7, {}]

export const orNull = (values: readonly unknown[]) => values.filter((value) => value !== null)
export const notAYesNo = [gone, null, 'true', 1, {}]
export const notAMinute = [...notANumber, 1441]
export const notAVersion = ['1', null, -1, 99]

/** The wrong values of an object's fields, each in an object that is right but for it. */
export const wrongIn = (good: object, fields: Readonly<Record<string, readonly unknown[]>>): unknown[] =>
  Object.entries(fields).flatMap(([field, values]) =>
    values.map((value) => {
      const { [field]: _wrong, ...rest } = good as Readonly<Record<string, unknown>>
      return value === gone ? rest : { ...rest, [field]: value }
    }),
  )
export const listOf = (wrong: readonly unknown[]) => wrong.map((one) => [one])

export const without = (document: Fields, field: string) =>
  Object.fromEntries(Object.entries(document).filter(([name]) => name !== field)) as Fields
