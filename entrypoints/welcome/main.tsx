import { openPage } from '../popup/openPage';
import { Welcome } from './Welcome';

openPage('welcomeTitle', <Welcome />);
