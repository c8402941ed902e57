export default definePageConfig({ navigationBarTitleText: '一条请教' })
