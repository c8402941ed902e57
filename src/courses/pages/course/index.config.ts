export default definePageConfig({ navigationBarTitleText: '听一听' })
