import { View } from '@tarojs/components'
import { asPage } from '../../../boundary/as-page'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { openPage } from '../../../navigation/door'
import { sentenceFor } from '../../../wording/refusals'
import styles from '../../desk/desk.module.scss'
import { isFull } from '../../offer/draft'
import { offerNote } from '../../offer/words'
import { TermsPage, type Whose } from '../../terms/terms-page'
import type { TermsRead } from '../../terms/use-terms'
import '../../refusals'

const EDITOR = '/counsellor/pages/offer/index'

function OffersPage() {
  return (
    <TermsPage title='可约的内容' lead='居民能约的就是这些。每一种可以有自己的房间、长短和约法。'>
      {(read, whose) => <Offers read={read} whose={whose} />}
    </TermsPage>
  )
}

function Offers({ read, whose }: { readonly read: TermsRead; readonly whose: Whose }) {
  const { terms, sites, profile } = read
  const addText = profile.selfServe ? '加一种用法' : '加一种谈话'
  const add = () => void openPage(EDITOR, whose.params)
  if (terms.offers.length === 0) {
    return (
      <Notice
        kind='empty'
        id='no-offers'
        action={
          <Button id='add-offer' onPress={add}>
            {addText}
          </Button>
        }
      >
        还没有能约的。加上一种，居民才找得到这里。
      </Notice>
    )
  }
  return (
    <>
      <ListGroup>
        {terms.offers.map((offer) => (
          <ListRow
            key={offer.id}
            id={`offer-${offer.id}`}
            title={offer.name}
            note={offerNote(offer, sites)}
            badge={<Badge tone={offer.open ? 'accent' : 'soft'}>{offer.open ? '开放' : '没有开放'}</Badge>}
            onPress={() => void openPage(EDITOR, { offer: offer.id, ...whose.params })}
          />
        ))}
      </ListGroup>
      <View className={styles.actions}>
        {isFull(terms.offers) ? (
          <Notice kind='info' id='offers-full'>
            {sentenceFor('offers-too-many')}
          </Notice>
        ) : (
          <Button kind='secondary' id='add-offer' onPress={add}>
            {addText}
          </Button>
        )}
      </View>
    </>
  )
}

export default asPage(OffersPage)
