import { startPage } from '../ui/page'
import { App } from './App'
import './welcome.css'

void startPage('welcome', 'welcomeTitle', App)
