// The texts in the language of the browser: Chinese for those who read it, English for all others.
import { T as english } from "./texts-en.js";
import { T as chinese } from "./texts-zh.js";

const language = navigator.language?.toLowerCase().startsWith("zh") ? "zh-CN" : "en";

document.documentElement.lang = language;

export const T = language === "zh-CN" ? { ...english, ...chinese } : english;
