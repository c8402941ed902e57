import { asPage } from '../../../boundary/as-page'
import { HolidaysEditor } from '../../holidays/holidays-editor'
import { TermsPage } from '../../terms/terms-page'
import '../../refusals'

function HolidaysPage() {
  return (
    <TermsPage title='节假日' lead='放假和调休的日子，要你看过、点了保存，日历才照着走。'>
      {(read, whose) => <HolidaysEditor read={read} whose={whose} />}
    </TermsPage>
  )
}

export default asPage(HolidaysPage)
