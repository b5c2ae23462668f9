/// \file
/// Libraries that are loaded when they are first needed, so that a machine may lack them.
#pragma once

#include <dlfcn.h>

#include <initializer_list>

namespace stepcast::cuda {

/// The first of `names` that can be loaded; nullptr when none can.
inline void* OpenLibrary(std::initializer_list<const char*> names) {
  for (const char* const name : names) {
    if (void* const library = ::dlopen(name, RTLD_NOW | RTLD_LOCAL); library != nullptr) {
      return library;
    }
  }
  return nullptr;
}

/// False where the library does not have the function.
template <typename Function>
bool Find(void* library, const char* name, Function& function) {
  function = reinterpret_cast<Function>(::dlsym(library, name));
  return function != nullptr;
}

}  // namespace stepcast::cuda
