import { View } from '@tarojs/components'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Heading } from '../../components/element/region'
import { minutesText } from '../../wording/dates'
import styles from './booking.module.scss'
import type { Counsellor } from './place'

type Offer = Counsellor['offers'][number]

interface OfferChoiceProps {
  readonly offers: readonly Offer[]
  readonly chosen: string
  readonly onChoose: (offerId: string) => void
}

export function OfferChoice({ offers, chosen, onChoose }: OfferChoiceProps) {
  return (
    <View className={styles.part}>
      <Heading level={2}>约哪一种</Heading>
      <ChoiceGroup label='约哪一种'>
        {offers.map((offer) => (
          <Choice
            key={offer.id}
            id={`offer-${offer.id}`}
            label={offer.name}
            note={noteOf(offer)}
            chosen={offer.id === chosen}
            onChoose={() => onChoose(offer.id)}
          />
        ))}
      </ChoiceGroup>
    </View>
  )
}

function noteOf({ sessionMinutes, siteName, capacity, answerWithin }: Offer): string {
  const parts = [`${sessionMinutes} 分钟`, siteName]
  if (capacity > 1) parts.push(`最多 ${capacity} 人一起`)
  if (answerWithin !== null) parts.push(`要等咨询师回复，${minutesText(answerWithin)}内`)
  return parts.join('，')
}
