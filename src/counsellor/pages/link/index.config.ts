export default definePageConfig({ navigationBarTitleText: '线上会面' })
