export default definePageConfig({ navigationBarTitleText: '养育' })
