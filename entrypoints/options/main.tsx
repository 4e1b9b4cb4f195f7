import { openPage } from '../popup/openPage';
import { Options } from './Options';

openPage('optionsTitle', <Options />);
