import { describe, expect, it } from 'vitest'
import { callableNumber } from '#core/domain/people/phone-number'

describe('a number somebody can be called at', () => {
  it.each([
    ['a mobile', '13800000000', '13800000000'],
    ['as people group it', ' 138 0000-0000 ', '13800000000'],
    ['with the country before it', '+86 138 0000 0000', '13800000000'],
    ['with the country as it is dialled', '008619900000000', '19900000000'],
    ['a landline with its area, ten digits', '010-1234567', '0101234567'],
    ['a landline with its area, twelve digits', '0571 1234 5678', '057112345678'],
  ])('is %s', (_, written, number) => {
    expect(callableNumber(written)).toBe(number)
  })

  it.each([
    ['nothing', ''],
    ['a digit short', '1380000000'],
    ['a digit long', '138000000001'],
    ['of no mobile network', '12800000000'],
    ['a landline without its area', '12345678'],
    ['an area alone', '0571'],
    ['a landline that is too long', '0571123456789'],
    ['of another country', '+1 2025550123'],
    ['with words in it', '13800000000转1'],
    ['in full-width digits', '１３８００００００００'],
    ['two of them', '13800000000,13800000001'],
  ])('is none that is %s', (_, written) => {
    expect(callableNumber(written)).toBeNull()
  })
})
