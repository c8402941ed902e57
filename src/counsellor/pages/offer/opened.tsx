import { Card } from '../../../components/card/card'
import { Choice } from '../../../components/choice/choice'
import { Options } from '../../form/options'
import type { PartProps } from './offer-editor'

export function Opened({ offer, onChange }: PartProps) {
  return (
    <Card title='开放给居民'>
      <Options label='现在能不能约' note='不开放时，已经约好的会一个一个问你怎么办。'>
        <Choice id='offer-open' label='开放' chosen={offer.open} onChoose={() => onChange({ open: true })} />
        <Choice id='offer-shut' label='先不开放' chosen={!offer.open} onChoose={() => onChange({ open: false })} />
      </Options>
    </Card>
  )
}
